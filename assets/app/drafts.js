// Keeps what is typed into a form until it is sent: a lost signal, a closed lid or the end of a
// session must not cost anybody their words. The service keeps it, encrypted, for this user alone.

const PAUSE = 2000 // Milliseconds without a key before it is kept.

class Draft {
  constructor (form) {
    this.form = form
    this.status = form.querySelector('[data-draft-status]')
    this.changed = false
    this.session = new BroadcastChannel('alongside-session')
    form.addEventListener('input', () => this.change())
    form.addEventListener('submit', () => this.stop())
    // The last moment at which a phone tells us that the page is being left.
    document.addEventListener('visibilitychange', () => { if (document.hidden) this.keep() })
  }

  change () {
    this.changed = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keep(), PAUSE)
  }

  stop () {
    clearTimeout(this.timer)
    this.changed = false
    this.under?.abort()
  }

  async keep () {
    if (!this.changed) return
    this.changed = false
    clearTimeout(this.timer)
    this.under = new AbortController()
    try {
      const answer = await fetch('/drafts', {
        method: 'POST',
        body: this.typed(),
        keepalive: true,
        redirect: 'manual',
        signal: this.under.signal
      })
      if (answer.status === 204) {
        const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
        this.say(`Kept at ${time}, in case you are interrupted. It is not on the record until you save it.`)
        // Keeping it counts as being here, for the warning before the end of the session too.
        this.session.postMessage('here')
      } else if (answer.type === 'opaqueredirect') {
        this.say('You have been signed out. What you typed is still on this page: copy what you want to keep, then sign in again.')
      } else {
        this.again('We could not keep what you typed. It is still on this page.')
      }
    } catch (error) {
      if (error.name !== 'AbortError') this.again('No connection. What you typed is still on this page.')
    }
  }

  typed () {
    const fields = new FormData(this.form)
    for (const secret of this.form.querySelectorAll('[type="password"]')) fields.delete(secret.name)
    return new URLSearchParams(fields)
  }

  again (words) {
    this.say(words)
    this.change()
  }

  say (words) {
    if (this.status) this.status.textContent = words
  }
}

export function keepDrafts () {
  for (const form of document.querySelectorAll('form[data-module="app-draft"]')) new Draft(form)
}
