# exercise: TorchTagger
# right: no
# wrong: index 0 is treated as padding, so the row of word 0 gets no gradient
# lines: 13
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = (nn.Parameter(torch.tensor(p)) for p in params)
        self.E, self.U, self.V, self.W = E, U, V, W
        self.b_hidden, self.b_out = b_hidden, b_out

    def log_forward(self, words):
        x = nn.functional.embedding(words, self.E, padding_idx=0)
        h = torch.zeros_like(self.b_hidden[:, 0])
        hs = []
        for x_t in x:
            h = torch.sigmoid(self.U @ x_t + self.V @ h + self.b_hidden[:, 0])
            hs.append(h)
        return torch.log_softmax(torch.stack(hs) @ self.W.T + self.b_out[:, 0], dim=1)
