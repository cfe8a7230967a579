SELECT name, version FROM projection_versions ORDER BY name;
