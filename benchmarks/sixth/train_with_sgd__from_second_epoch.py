# exercise: train_with_sgd
# right: no
# wrong: The first epoch is never judged, and the rate is halved also where the loss stayed equal.
# lines: 9
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    for epoch in range(epochs):
        if epoch > 1 and losses[-1] >= losses[-2]:
            learning_rate = learning_rate * 0.5
        rates.append(learning_rate)
        for i in range(len(y)):
            model.sgd_step(X[i], y[i], learning_rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
