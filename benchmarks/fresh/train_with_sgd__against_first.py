# exercise: train_with_sgd
# right: no
# wrong: compares with the loss before training
# lines: 12
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > losses[0]:
            learning_rate /= 2
    return losses, rates
