// Warns before somebody is signed out, and lets them stay. After that the page stays as it is, so
// that what was typed can still be copied.

// Whole minutes while there are some, so that a screen reader is not interrupted each second.
export function timeLeft (seconds) {
  const minutes = Math.ceil(seconds / 60)
  if (seconds > 60) return `${minutes} minutes`
  if (seconds > 30) return '1 minute'
  return 'less than 30 seconds'
}

class SessionWarning {
  constructor (root) {
    this.idle = Number(root.dataset.idle)
    this.warn = Number(root.dataset.warn)
    this.stayAt = root.dataset.stay
    this.dialog = root.querySelector('dialog')
    this.title = this.dialog.querySelector('h2')
    this.text = this.dialog.querySelector('p')
    this.button = this.dialog.querySelector('button')
    // Other pages of the same person count too.
    this.others = new BroadcastChannel('alongside-session')
    this.others.addEventListener('message', () => {
      // A later sign-in is another session: forms of this page no longer count.
      if (!this.over) this.begin()
    })
    this.button.addEventListener('click', () => this.stay())
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      this.stay()
    })
    this.begin()
    this.others.postMessage('here')
    // A clock rather than one long timer: a laptop that slept must find out at once.
    setInterval(() => this.look(), 1000)
  }

  begin () {
    this.end = Date.now() + this.idle * 1000
    this.over = false
    this.problem = ''
    if (this.dialog.open) this.dialog.close()
  }

  look () {
    const left = Math.floor((this.end - Date.now()) / 1000)
    if (this.over || left > this.warn) return
    if (left <= 0) {
      this.finish()
    } else {
      this.say('You will be signed out soon', `You will be signed out in ${timeLeft(left)}.${this.problem}`, 'Stay signed in')
    }
    if (!this.dialog.open) this.dialog.showModal()
  }

  finish () {
    this.over = true
    this.say('You have been signed out', 'What you typed is still on this page. Copy what you want to keep, then sign in again.', 'Continue')
  }

  // Only what changes is written: each change of the text is read out.
  say (title, text, button) {
    const words = [[this.title, title], [this.text, text], [this.button, button]]
    for (const [element, word] of words) {
      if (element.textContent !== word) element.textContent = word
    }
  }

  async stay () {
    if (this.over) return this.dialog.close()
    try {
      // Whoever is no longer signed in is led to the sign-in page.
      const answer = await fetch(this.stayAt, { cache: 'no-store', redirect: 'manual' })
      if (answer.type === 'opaqueredirect' || answer.status === 401) return this.finish()
      if (!answer.ok) throw new Error(answer.statusText)
      this.begin()
      this.others.postMessage('here')
    } catch {
      this.problem = ' We could not reach the service. Try again.'
      this.look()
    }
  }
}

export function warnBeforeSignOut () {
  const root = document.querySelector('[data-module="app-session-warning"]')
  if (root && 'showModal' in HTMLDialogElement.prototype) new SessionWarning(root)
}
