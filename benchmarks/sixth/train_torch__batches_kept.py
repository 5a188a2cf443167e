# exercise: train_torch
# right: no
# wrong: the loader is read once and its batches are used for every epoch, so a loader that shuffles gives the same order each time
# lines: 6, 11
def train_torch(model, loader, optimizer, epochs):
    batches = list(loader)
    n_sequences = sum(x.shape[0] for x, _, _ in batches)
    out = []
    for _ in range(epochs):
        total = 0.0
        for x, y, m in batches:
            logits = model(x)[0]
            loss = (F.cross_entropy(logits.transpose(1, 2), y, reduction="none") * m).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        out.append(total / n_sequences)
    return out
