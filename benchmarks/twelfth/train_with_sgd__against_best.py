# exercise: train_with_sgd
# right: no
# wrong: the loss is compared with the lowest so far instead of with the one before
# lines: 8
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates, best = [model.calculate_loss(X, y)], [], float("inf")
    for _ in range(epochs):
        if losses[-1] > best:
            learning_rate /= 2
        best = min(best, losses[-1])
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
