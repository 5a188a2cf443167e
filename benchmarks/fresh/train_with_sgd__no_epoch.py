# exercise: train_with_sgd
# right: no
# wrong: returns the loss after the last epoch's loop variable: crashes when epochs is 0
# lines: 15
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = [model.calculate_loss(X, y)], []
    for _ in range(epochs):
        if len(losses) > 1 and losses[-1] > losses[-2]:
            learning_rate /= 2
        rates.append(learning_rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, learning_rate)
        loss = model.calculate_loss(X, y)
        losses.append(loss)
    print("last loss", loss)
    return losses, rates
