# exercise: train_with_sgd
# right: no
# wrong: the loss is compared with the lowest so far in place of that one epoch before
# lines: 15
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    best = losses[0]
    for epoch in range(epochs):
        rates.append(learning_rate)
        for k in range(len(X)):
            model.sgd_step(X[k], y[k], learning_rate)
        now = model.calculate_loss(X, y)
        losses.append(now)
        if now > best:
            learning_rate *= 0.5
        best = min(best, now)
    return losses, rates
