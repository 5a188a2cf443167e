# exercise: train_torch
# right: no
# wrong: the targets in the caller's list are overwritten where the mask is False
# lines: 11
# name: targets-overwritten
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        total, n = 0.0, 0
        for x, y, m in loader:
            y[~m] = -100
            logits, _ = model(x)
            loss = F.cross_entropy(logits.transpose(1, 2), y, reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            n += len(x)
        history.append(total / n)
    return history
