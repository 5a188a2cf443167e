# exercise: train_with_sgd
# right: no
# wrong: writes the rate down after it was halved: that of the next epoch
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
    return losses, rates
