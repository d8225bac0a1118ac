import '@/components/settings/settings.css';
import './welcome.css';
import ShieldCheck from 'lucide-solid/icons/shield-check';
import { createSignal, type JSX } from 'solid-js';
import { useApp } from '@/components/live/app';
import { SiteSwitches } from '@/components/settings/sites';
import { Button } from '@/components/ui/button';
import { Banner } from '@/components/ui/surfaces';
import { FirstColleague } from '@/components/welcome/first-colleague';
import { ThanksPractice } from '@/components/welcome/thanks-practice';
import { browser } from '@/utils/platform/browser';
import { say } from '@/utils/platform/say';

function Step(props: { number: number; title: string; text: string; children: JSX.Element }) {
  return (
    <section class="step" aria-labelledby={`step-${props.number}`}>
      <span class="step-number" aria-hidden="true">
        {props.number}
      </span>
      <div class="stack">
        <div>
          <h2 id={`step-${props.number}`}>{props.title}</h2>
          <p class="soft">{props.text}</p>
        </div>
        <div class="card">{props.children}</div>
      </div>
    </section>
  );
}

function Hello() {
  return (
    <header class="hello">
      <img src="/icon/attune.svg" width="56" height="56" alt="" />
      <h1>{say('welcome.title')}</h1>
      <p>{say('welcome.intro')}</p>
    </header>
  );
}

function Finish() {
  const { saveSettings } = useApp();
  const finish = async () => {
    await saveSettings({ welcomed: true });
    await browser.runtime.openOptionsPage();
  };
  return (
    <div class="finish">
      <Banner tone="calm" icon={ShieldCheck}>
        {say('welcome.privacy')}
      </Banner>
      <div class="row">
        <Button kind="primary" onPress={() => void finish()}>
          {say('welcome.finish')}
        </Button>
        <span class="soft small">{say('welcome.later')}</span>
      </div>
    </div>
  );
}

/** Two minutes: where, whom, and one thank-you. */
export function Welcome() {
  const [name, setName] = createSignal<string>();
  return (
    <main class="welcome">
      <Hello />
      <Step number={1} title={say('welcome.sites.title')} text={say('welcome.sites.text')}>
        <SiteSwitches />
      </Step>
      <Step number={2} title={say('welcome.people.title')} text={say('welcome.people.text')}>
        <FirstColleague name={name()} onAdded={setName} />
      </Step>
      <Step number={3} title={say('welcome.thanks.title')} text={say('welcome.thanks.text')}>
        <ThanksPractice name={name()} />
      </Step>
      <Finish />
    </main>
  );
}
