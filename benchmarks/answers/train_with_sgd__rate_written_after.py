# exercise: train_with_sgd
# right: no
# wrong: the rate is written down after it may have been halved, so each entry is the next epoch's (order of the last lines)

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []

    def epoch(rate):
        for x, target in zip(X, y):
            model.sgd_step(x, target, rate)
        losses.append(model.calculate_loss(X, y))
        rate = rate / 2 if losses[-1] > losses[-2] else rate
        rates.append(rate)
        return rate

    for _ in range(epochs):
        learning_rate = epoch(learning_rate)
    return losses, rates
