# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def schedule(rate, before):
        while True:
            after = yield rate
            rate = rate / 2 if after > before else rate
            before = after

    losses = [model.calculate_loss(X, y)]
    source = schedule(learning_rate, losses[0])
    rates = []
    upcoming = next(source)
    for _ in range(epochs):
        rates.append(upcoming)
        for pair in zip(X, y):
            model.sgd_step(*pair, rates[-1])
        losses.append(model.calculate_loss(X, y))
        upcoming = source.send(losses[-1])
    return losses, rates
