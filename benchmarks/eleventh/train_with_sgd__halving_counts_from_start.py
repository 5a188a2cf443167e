# exercise: train_with_sgd
# right: no
# wrong: the rate is the first one halved once if the last epoch raised the loss, so halvings do not add up and are undone
# lines: 11
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = np.zeros(epochs + 1)
    rates = np.zeros(epochs)
    losses[0] = model.calculate_loss(X, y)
    for e in range(epochs):
        rose = e > 0 and losses[e] > losses[e - 1]
        rates[e] = learning_rate * (0.5 if rose else 1.0)
        for a, b in zip(X, y):
            model.sgd_step(a, b, rates[e])
        losses[e + 1] = model.calculate_loss(X, y)
    return list(losses), list(rates)
