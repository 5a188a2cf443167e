# exercise: train_torch
# right: no
# wrong: the number of sequences is that of the data set, also where the loader leaves some out
# lines: 7, 18
# name: size-of-the-data-set
def train_torch(model, loader, optimizer, epochs):
    n = len(loader.dataset) if hasattr(loader, "dataset") else sum(len(b[0]) for b in loader)
    history = []
    for _ in range(epochs):
        total = 0.0
        for x, y, m in loader:
            logits, _ = model(x)
            loss = F.cross_entropy(logits[m], y[m], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        history.append(total / n)
    return history
