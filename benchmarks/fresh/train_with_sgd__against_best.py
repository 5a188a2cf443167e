# exercise: train_with_sgd
# right: no
# wrong: compares with the lowest loss so far
# lines: 14
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    best = model.calculate_loss(X, y)
    losses, rates = [best], []
    for _ in range(epochs):
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
        if loss > best:
            learning_rate *= 0.5
        best = min(best, loss)
    return losses, rates
