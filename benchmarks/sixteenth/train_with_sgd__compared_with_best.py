# exercise: train_with_sgd
# right: no
# wrong: the loss is compared with the lowest so far and not with the one before
# lines: 15, 17
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    best = model.calculate_loss(X, y)
    losses, rates = [best], []
    rate = learning_rate
    while len(rates) < epochs:
        rates.append(rate)
        for i in range(len(X)):
            model.sgd_step(X[i], y[i], rate)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
        if loss > best:
            rate = rate / 2
        best = min(best, loss)
    return losses, rates
