# exercise: train_with_sgd
# right: no
# wrong: the loss is compared with the lowest so far and not with that before the epoch, so a falling loss that is not yet back at the best halves the rate too
# lines: 14, 15
def epoch_of(model, X, y, rate):
    for x, target in zip(X, y):
        model.sgd_step(x, target, rate)
    return model.calculate_loss(X, y)


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates, rate = [model.calculate_loss(X, y)], [], learning_rate
    for _ in range(epochs):
        best = min(losses[:-1], default=np.inf)
        if losses[-1] > best:
            rate /= 2
        rates.append(rate)
        losses.append(epoch_of(model, X, y, rate))
    return losses, rates
