# exercise: train_with_sgd
# right: no
# wrong: each loss is compared with the lowest so far and not with that of the epoch before
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    lowest = model.calculate_loss(X, y)
    losses, rates = [lowest], []
    for epoch in range(epochs):
        rates.append(learning_rate)
        for i in range(len(X)):
            model.sgd_step(X[i], y[i], rates[-1])
        losses.append(model.calculate_loss(X, y))
        learning_rate = learning_rate / 2 if losses[-1] > lowest else learning_rate
        lowest = min(lowest, losses[-1])
    return losses, rates
