# exercise: train_with_sgd
# right: no
# wrong: the halved rate is written down but the steps still use the first one
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    lr = learning_rate
    for e in range(epochs):
        if e and losses[e] > losses[e - 1]:
            lr *= 0.5
        rates.append(lr)
        for i in range(len(X)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
