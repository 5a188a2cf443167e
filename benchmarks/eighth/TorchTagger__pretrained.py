# exercise: TorchTagger
# right: no
# wrong: nn.Embedding.from_pretrained freezes its weight, so E gets no gradient
# lines: 9
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = [torch.tensor(p) for p in params]
        self.E = nn.Embedding.from_pretrained(E).weight
        self.U, self.V, self.W = nn.Parameter(U), nn.Parameter(V), nn.Parameter(W)
        self.b_hidden, self.b_out = nn.Parameter(b_hidden), nn.Parameter(b_out)

    def log_forward(self, words):
        x = nn.functional.embedding(words, self.E)
        h = torch.zeros_like(self.b_hidden)
        cols = []
        for row in x:
            h = torch.sigmoid(self.U @ row[:, None] + self.V @ h + self.b_hidden)
            cols.append(h)
        scores = self.W @ torch.cat(cols, dim=1) + self.b_out
        return scores.log_softmax(0).T
