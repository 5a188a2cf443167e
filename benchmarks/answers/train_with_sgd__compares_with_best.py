# exercise: train_with_sgd
# right: no
# wrong: halves whenever the loss is above the lowest one so far, not above the loss before that epoch (best)

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates = []
    best = losses[0]
    for epoch in range(epochs):
        rates.append(learning_rate)
        for k in range(len(X)):
            model.sgd_step(X[k], y[k], learning_rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > best:
            learning_rate /= 2
        best = min(best, losses[-1])
    return losses, rates
