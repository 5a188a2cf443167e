# exercise: train_with_sgd
# right: no
# wrong: no more than twenty epochs
# lines: 8
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    for e in range(min(epochs, 20)):
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > losses[-2]:
            learning_rate /= 2
    return losses, rates
