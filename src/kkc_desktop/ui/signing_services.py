"""The services behind the page of signatures."""

from typing import TYPE_CHECKING, NamedTuple

from kkc_desktop.services.accounts import Accounts
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.print_jobs import PrintJobs
from kkc_desktop.services.promises import Promises
from kkc_desktop.services.returning import Returning
from kkc_desktop.services.signing import Signing

if TYPE_CHECKING:
    from kkc_desktop.services.correcting import Correcting
    from kkc_desktop.services.desk import Services
    from kkc_desktop.services.sealing import Sealing


class SigningServices(NamedTuple):
    """What a closed paper asks for on its way: to the pen, home again, mended and sealed."""

    documents: Documents
    signing: Signing
    jobs: PrintJobs
    accounts: Accounts
    correcting: "Correcting"
    sealing: "Sealing"
    returning: Returning
    promises: Promises


def signing_services(services: "Services", accounts: Accounts) -> SigningServices:
    """Those of the desk; `accounts` is who asks for the password."""
    return SigningServices(
        documents=services.documents,
        signing=services.signing,
        jobs=services.print_jobs,
        accounts=accounts,
        correcting=services.correcting,
        sealing=services.sealing,
        returning=services.returning,
        promises=services.promises,
    )
