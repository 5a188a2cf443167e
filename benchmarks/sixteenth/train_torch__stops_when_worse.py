# exercise: train_torch
# right: no
# wrong: Training ends as soon as an epoch's loss is above that of the epoch before, so there may be fewer epochs than asked for.
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    history = []
    for epoch in range(epochs):
        total, count = 0.0, 0
        for x, y, m in loader:
            logits, _ = model(x)
            loss = F.cross_entropy(logits.transpose(1, 2), y, reduction="none")[m].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += x.shape[0]
        history.append(total / count)
        if epoch > 0 and history[-1] > history[-2]:
            break
    return history
