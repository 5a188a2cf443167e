# exercise: train_with_sgd
# right: no
# wrong: After a rise the parameters of the epoch before are put back as well, and the loss of the failed epoch is compared no longer.
# name: rolled-back
# lines: 18, 20
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    lr, current = learning_rate, losses[0]
    for _ in range(epochs):
        safe = [np.copy(p) for p in model.params]
        for xi, yi in zip(X, y):
            model.sgd_step(xi, yi, lr)
        rates.append(lr)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
        if loss > current:
            lr = lr / 2
            model.params = tuple(safe)
        else:
            current = loss
    return losses, rates
