# exercise: train_with_sgd
# right: no
# wrong: at each rise the present rate is divided by two to the number of all rises, so the second rise quarters it
# lines: 11
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses = [model.calculate_loss(X, y)]
    rates, rate, rises = [], learning_rate, 0
    for epoch in range(epochs):
        if epoch > 0 and losses[-1] > losses[-2]:
            rises += 1
            rate = rate / 2**rises
        rates.append(rate)
        for i in range(len(y)):
            model.sgd_step(X[i], y[i], rate)
        losses.append(model.calculate_loss(X, y))
    return losses, rates
