# exercise: train_torch
# right: no
# wrong: Steps on the loss divided by the number of sequences, so every step is too short, though the reported number fits.
# lines: 12
def train_torch(model, loader, optimizer, epochs):
    log = []
    for _ in range(epochs):
        acc = np.zeros(2)
        for x, y, m in loader:
            n = x.shape[0]
            z, _ = model(x)
            loss = F.cross_entropy(z[m], y[m], reduction="sum") / n
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.item() * n, n
        log.append(float(acc[0] / acc[1]))
    return log
