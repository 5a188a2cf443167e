# exercise: train_with_sgd
# right: no
# wrong: the rate is halved whenever the loss is above the best so far, not only when it rose from one epoch to the next
# lines: 16
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train one sentence at a time, in order; halve the rate after the loss rose."""
    best = model.calculate_loss(X, y)
    losses, rates = [best], []
    lr = learning_rate
    for _ in range(epochs):
        rates.append(lr)
        for xi, yi in zip(X, y):
            model.sgd_step(xi, yi, lr)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
        if loss > best:
            lr *= 0.5
        best = min(best, loss)
    return losses, rates
