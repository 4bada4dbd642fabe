import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What holds the ledger to its word, whoever writes to it. */
export class Migration20261121225400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(BALANCES)
    this.addSql(KNOWN_ACCOUNTS)
    for (const statement of [KEEP_BALANCES, ADD_UP, APPEND_ONLY]) this.addSql(statement)
    this.addSql(
      `CREATE TRIGGER ledger_entry_keeps_balances AFTER INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION ledger_keep_balances();`,
    )
    this.addSql(
      `CREATE CONSTRAINT TRIGGER ledger_entry_adds_up AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_add_up();`,
    )
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION ledger_append_only();`,
      )
      this.addSql(
        `CREATE TRIGGER ${table}_never_emptied BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION ledger_append_only();`,
      )
    }
  }

  override async down(): Promise<void> {
    for (const name of ["append_only", "add_up", "keep_balances"])
      this.addSql(`DROP FUNCTION IF EXISTS ledger_${name}() CASCADE;`)
    this.addSql(`ALTER TABLE IF EXISTS ledger_entry DROP CONSTRAINT IF EXISTS ledger_entry_known_account;`)
    this.addSql(`DROP TABLE IF EXISTS ledger_balance;`)
  }
}

/** What each seller has, kept with every entry; held, available and paid are never negative, a debt never positive. */
const BALANCES = `CREATE TABLE IF NOT EXISTS ledger_balance (
  seller_id text NOT NULL,
  currency_code text NOT NULL,
  held bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
  available bigint NOT NULL DEFAULT 0 CHECK (available >= 0),
  paid bigint NOT NULL DEFAULT 0 CHECK (paid >= 0),
  debt bigint NOT NULL DEFAULT 0 CHECK (debt <= 0),
  PRIMARY KEY (seller_id, currency_code)
);`

const KNOWN_ACCOUNTS = `ALTER TABLE ledger_entry ADD CONSTRAINT ledger_entry_known_account CHECK (
  (account IN ('held', 'available', 'paid', 'debt') AND seller_id IS NOT NULL) OR
  (account IN ('buyers', 'commission', 'commission_tax', 'tax', 'payment_cost', 'platform_cost', 'exchange')
    AND seller_id IS NULL)
);`

const KEEP_BALANCES = `CREATE OR REPLACE FUNCTION ledger_keep_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.seller_id IS NULL THEN RETURN NULL; END IF;
  -- The row comes first, so that its checks see the new sums and not an amount on its own.
  INSERT INTO ledger_balance (seller_id, currency_code) VALUES (NEW.seller_id, NEW.currency_code)
    ON CONFLICT DO NOTHING;
  UPDATE ledger_balance SET
    held = held + CASE NEW.account WHEN 'held' THEN NEW.amount ELSE 0 END,
    available = available + CASE NEW.account WHEN 'available' THEN NEW.amount ELSE 0 END,
    paid = paid + CASE NEW.account WHEN 'paid' THEN NEW.amount ELSE 0 END,
    debt = debt + CASE NEW.account WHEN 'debt' THEN NEW.amount ELSE 0 END
  WHERE seller_id = NEW.seller_id AND currency_code = NEW.currency_code;
  RETURN NULL;
END $$;`

/** Checked at the commit: a transaction adds up to nothing in each currency, and takes no entry after it was written. */
const ADD_UP = `CREATE OR REPLACE FUNCTION ledger_add_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM ledger_entry WHERE transaction_id = NEW.transaction_id
    GROUP BY currency_code HAVING sum(amount) <> 0
  ) THEN
    RAISE EXCEPTION 'ledger transaction % is out of balance', NEW.transaction_id USING ERRCODE = 'check_violation';
  END IF;
  IF (SELECT xmin FROM ledger_transaction WHERE id = NEW.transaction_id) <> pg_current_xact_id()::xid THEN
    RAISE EXCEPTION 'ledger transaction % is closed', NEW.transaction_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;`

const APPEND_ONLY = `CREATE OR REPLACE FUNCTION ledger_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: post a transaction that reverses the wrong one'
    USING ERRCODE = 'restrict_violation';
END $$;`
