# exercise: RNN
# right: yes
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        parts = {
            "rnn": nn.RNN(input_size=vocab_size, hidden_size=hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in parts.items():
            self.add_module(name, layer)

    def forward(self, tokens, hidden=None):
        like = self.linear.weight
        rows = torch.eye(like.shape[0], dtype=like.dtype, device=like.device)
        states, last = self.rnn(F.embedding(tokens, rows), hidden)
        return torch.einsum("bth,ch->btc", states, like) + self.linear.bias, last
