# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    def priced(batch):
        inputs, targets, mask = batch
        logits, _ = model(inputs)
        loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return np.array([loss.item(), len(inputs)])

    def epoch():
        total, sequences = sum(map(priced, loader))
        return float(total / sequences)

    return [epoch() for _ in range(epochs)]
