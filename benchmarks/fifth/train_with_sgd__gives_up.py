# exercise: train_with_sgd
# right: no
# wrong: Training stops as soon as the loss has risen twice in a row, so the lists may be too short.
# lines: 19, 20
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    """Train with SGD, halving the learning rate whenever the loss increases."""
    losses = [float(model.calculate_loss(X, y))]
    rates = []
    bad_epochs = 0
    for epoch in range(epochs):
        rates.append(learning_rate)
        for inputs, targets in zip(X, y, strict=True):
            model.sgd_step(inputs, targets, learning_rate)
        loss = float(model.calculate_loss(X, y))
        losses.append(loss)
        if loss > losses[-2]:
            learning_rate *= 0.5
            bad_epochs += 1
            if bad_epochs >= 2:
                break
        else:
            bad_epochs = 0
    return losses, rates
