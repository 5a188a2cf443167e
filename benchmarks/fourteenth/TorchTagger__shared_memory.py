# exercise: TorchTagger
# right: no
# wrong: torch.from_numpy shares its memory with the array, so training changes the caller's arrays.
# lines: 8
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (nn.Parameter(torch.from_numpy(p)) for p in params)
        self.E, self.U, self.V, self.W = E, U, V, W
        self.b_hidden, self.b_out = b_hidden, b_out

    def log_forward(self, words):
        h = torch.zeros_like(self.b_hidden)
        logits = []
        for w in words:
            h = torch.sigmoid(self.U @ self.E[w][:, None] + self.V @ h + self.b_hidden)
            logits.append((self.W @ h + self.b_out)[:, 0])
        return torch.log_softmax(torch.stack(logits), dim=1)
