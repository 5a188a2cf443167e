# exercise: train_with_sgd
# right: no
# wrong: The rate grows by five per cent whenever the loss fell, where it should stay.
# lines: 6
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    factor = {True: 0.5, False: 1.05}
    losses = [model.calculate_loss(X, y)]
    rates = [learning_rate][:epochs]
    for epoch in range(epochs):
        for x_row, y_row in zip(X, y):
            model.sgd_step(x_row, y_row, rates[epoch])
        losses.append(model.calculate_loss(X, y))
        if epoch + 1 < epochs:
            rates.append(rates[-1] * factor[bool(losses[-1] > losses[-2])])
    return losses, rates
