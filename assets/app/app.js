// Enhancements only: every page works without this file.
import {
  Button,
  CharacterCount,
  Checkboxes,
  Code,
  ErrorSummary,
  FileUpload,
  Header,
  NotificationBanner,
  PasswordInput,
  Radios,
  Scroll,
  SkipLink,
  Table,
  Tabs,
  createAll
} from 'nhsuk-frontend'
import { keepDrafts } from './drafts.js'
import { warnBeforeSignOut } from './session_warning.js'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')

const components = [
  Header,
  SkipLink,
  ErrorSummary,
  NotificationBanner,
  Button,
  Radios,
  Checkboxes,
  PasswordInput,
  CharacterCount,
  FileUpload,
  Code,
  Scroll,
  Table,
  Tabs
]

for (const component of components) {
  createAll(component)
}

warnBeforeSignOut()
keepDrafts()
