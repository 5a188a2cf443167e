# exercise: train_with_sgd
# right: no
# wrong: The loss is compared with the lowest so far, not with the one before the epoch.
# lines: 15
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    best = losses[0]
    rate = learning_rate
    while len(rates) < epochs:
        rates.append(rate)
        for s, t in zip(X, y):
            model.sgd_step(s, t, rate)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
        if loss > best:
            rate /= 2
        best = min(best, loss)
    return losses, rates
