-- What the columns of spreadsheets with these headings are about.
SELECT columns, numbers FROM spreadsheet_layouts
WHERE area = :area AND stream = :stream AND layout = :layout;
