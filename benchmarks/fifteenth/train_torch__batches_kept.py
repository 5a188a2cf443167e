# exercise: train_torch
# right: no
# wrong: fetches the batches from the loader once and uses the same ones in every epoch, so a shuffling loader does not draw anew; besides, reports the mean of the batches' means, in which a small batch counts as much as a large one
# lines: 6, 10, 17, 18
def train_torch(model, loader, optimizer, epochs):
    batches = list(loader)
    history = []
    for _ in range(epochs):
        total = 0.0
        for x, y, m in batches:
            logits, _ = model(x)
            losses = F.cross_entropy(logits.permute(0, 2, 1), y, reduction="none")
            loss = (losses * m).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() / len(x)
        history.append(total / len(batches))
    return history
