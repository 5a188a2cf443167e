# exercise: train_with_sgd
# right: no
# wrong: a rise below 0.001 does not halve the rate
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    for e in range(epochs):
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > losses[-2] + 1e-3:
            learning_rate /= 2
    return losses, rates
