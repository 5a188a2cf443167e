# exercise: train_with_sgd
# right: no
# wrong: compares losses before there are two (crashes)
# lines: 8
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        if losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
