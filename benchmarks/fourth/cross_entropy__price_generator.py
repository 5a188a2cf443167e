# exercise: cross_entropy
# right: yes

def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats."""

    def price(column, wanted):
        row = int(np.argmax(wanted))
        given = float(column[row, 0])
        return -np.log(given if given > 1e-12 else 1e-12)

    return sum(price(o, y) for o, y in zip(outputs, targets))
