# exercise: train_with_sgd
# right: no
# wrong: the rate after the last epoch is listed as well
# lines: 11
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], [learning_rate]
    for _ in range(epochs):
        [model.sgd_step(s, t, rates[-1]) for s, t in zip(X, y)]
        losses.append(model.calculate_loss(X, y))
        rates.append(rates[-1] * 0.5 ** (losses[-1] > losses[-2]))
    return losses, rates
