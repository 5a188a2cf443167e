# exercise: train_torch
# right: no
# wrong: the number of sequences is read from loader.dataset, which a list of batches has not
# lines: 14
def train_torch(model, loader, optimizer, epochs):
    def step(x, y, m):
        pred, _ = model(x)
        loss = F.cross_entropy(pred.mT, y, reduction="none")[m].sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()

    size = len(loader.dataset)
    return [sum(step(*batch) for batch in loader) / size for _ in range(epochs)]
