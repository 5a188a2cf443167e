# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""

    def run(rate):
        before = None
        now = model.calculate_loss(X, y)
        yield now, None
        while True:
            if before is not None and before < now:
                rate = rate / 2
            for i in range(len(X)):
                model.sgd_step(X[i], y[i], rate)
            before, now = now, model.calculate_loss(X, y)
            yield now, rate

    pairs = [pair for _, pair in zip(range(epochs + 1), run(learning_rate))]
    losses, rates = map(list, zip(*pairs))
    return losses, rates[1:]
