# exercise: train_with_sgd
# right: no
# wrong: the loss is only looked at before each epoch, so the one after the last epoch is missing
# lines: 9
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = []
    rates = []
    for epoch in range(epochs):
        loss = model.calculate_loss(X, y)
        if losses and loss > losses[-1]:
            learning_rate = learning_rate * 0.5
        losses.append(loss)
        rates.append(learning_rate)
        for i in range(len(y)):
            model.sgd_step(X[i], y[i], learning_rate)
    return losses, rates
