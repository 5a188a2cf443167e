# exercise: train_with_sgd
# right: no
# wrong: The rate is halved whenever the loss is above the best so far, also when it fell in the last epoch.
# lines: 9
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    best = model.calculate_loss(X, y)
    losses, rates = [best], []
    for _ in range(epochs):
        if losses[-1] > best:
            learning_rate *= 0.5
        best = min(best, losses[-1])
        rates.append(learning_rate)
        for x_i, y_i in zip(X, y):
            model.sgd_step(x_i, y_i, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
