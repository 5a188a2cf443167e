# exercise: train_with_sgd
# right: no
# wrong: An epoch's rate is written down after it may have been halved, so it is the rate of the next epoch that is reported.
# lines: 14
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    for _ in range(epochs):
        for i in range(len(y)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > losses[-2]:
            learning_rate = learning_rate / 2
        rates.append(learning_rate)
    return losses, rates
