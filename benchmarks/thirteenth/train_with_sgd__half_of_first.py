# exercise: train_with_sgd
# right: no
# wrong: After a rise the rate is half of the first one and otherwise the first one again, so it never stays halved.
# lines: 12
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []

    def rose():
        return len(losses) > 1 and losses[-1] > losses[-2]

    while len(rates) < epochs:
        rates.append(learning_rate * (0.5 if rose() else 1.0))
        for k in range(len(y)):
            model.sgd_step(X[k], y[k], rates[-1])
        losses.append(model.calculate_loss(X, y))
    return losses, rates
