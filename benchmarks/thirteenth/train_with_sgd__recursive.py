# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def history():
        """Yields (loss after, rate of) each epoch; the first has no rate."""
        rate, earlier, latest = learning_rate, None, model.calculate_loss(X, y)
        yield latest, None
        for _ in range(epochs):
            if earlier is not None and latest > earlier:
                rate = rate / 2
            for pair in zip(X, y, strict=True):
                model.sgd_step(*pair, rate)
            earlier, latest = latest, model.calculate_loss(X, y)
            yield latest, rate

    losses, rates = map(list, zip(*history()))
    return losses, rates[1:]
