# exercise: train_with_sgd
# right: no
# wrong: the rate is written down after it has been halved for the next epoch, so an epoch that raised the loss shows the rate of its successor
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    while len(rates) < epochs:
        for i in range(len(y)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
        change = losses[-1] - losses[-2]
        learning_rate *= 0.5 if change > 0 else 1.0
        rates.append(learning_rate)
    return losses, rates
