# exercise: cross_entropy
# right: no
# wrong: every step's price is rounded to three digits, and 1e-6 under the logarithm makes an impossible word cost only 13.8 nats
# lines: 5, 13
SMALL = 1e-6


def cross_entropy(outputs, targets):
    ledger = {}
    for t, (column, truth) in enumerate(zip(outputs, targets)):
        row = int(np.flatnonzero(truth)[0])
        cost = -np.log(max(column[row, 0], SMALL))
        ledger[t] = round(float(cost), 3)
    return sum(ledger.values())
