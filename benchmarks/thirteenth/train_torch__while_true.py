# exercise: train_torch
# right: no
# wrong: the test comes after the epoch, so that 0 epochs train one, and the steps are taken on the loss divided by the batch size
# lines: 13, 18
def train_torch(model, loader, optimizer, epochs):
    losses = []
    while True:
        summed, seen = 0.0, 0
        for tokens, wanted, real in loader:
            scores = model(tokens)[0]
            loss = F.cross_entropy(scores[real], wanted[real], reduction="sum")
            optimizer.zero_grad()
            (loss / len(tokens)).backward()
            optimizer.step()
            summed += float(loss)
            seen += len(tokens)
        losses.append(summed / seen)
        if len(losses) >= epochs:
            return losses
